import type { FiveLevels, IndicatorText, ItemText } from "../../assessmentTexts";

export const potentialCapacity = {
  sections: {
    market: "Range and market",
    relations: "Company relations",
    capacity: "Use of capacity",
    technology: "Technical level of production",
    supply: "Supply of raw materials",
    management: "Management methods",
    profitability: "Profitability of production",
    security: "Economic security",
    strategy: "Company strategy",
  },
  items: {
    assortment: {
      name: "Breadth and depth of the assortment",
      question: "Does the range cover what our partners want to buy from one supplier?",
      look: "Product list by group; items asked for but not carried; last review of the range; articles that do not sell.",
      levels: [
        "The range has grown by chance; nobody can say which groups or variants are missing or surplus.",
        "Groups and variants are listed, but gaps are known only from salespeople's complaints.",
        "Each main group has the usual variants; requests that could not be met are written down.",
        "Requests that could not be met and slow articles are reviewed at least yearly, and the range is changed accordingly.",
        "The range is agreed with key partners; articles come and go on sales and margin figures that both sides see.",
      ],
    },
    deliveryTerms: {
      name: "Delivery terms",
      question: "Can a partner get the goods when, where and in the lots that suit them?",
      look: "Contracts and price lists; minimum order; lead time promised and kept; who pays freight; complaints about delivery.",
      levels: [
        "Terms are settled order by order; lead times are neither promised nor recorded.",
        "One set of terms for all; promises are made, but nobody measures whether they are kept.",
        "Written terms by type of customer; lead time kept is measured, and most orders arrive as promised.",
        "Key partners choose days, lots and place; late deliveries are announced beforehand and their causes removed.",
        "Deliveries follow the partner's own plan or stock level; both sides watch the same punctuality figure.",
      ],
    },
    consumerRequirements: {
      name: "What consumers require of the product",
      question:
        "Do we know what the final consumers require of the product, and does it meet that?",
      look: "Surveys, interviews, complaints, returns; list of requirements; tests against them; who reads the results.",
      levels: [
        "Requirements are assumed; no consumer has been asked in the last two years.",
        "Opinions reach us through sales staff and complaints, and are not written down in one place.",
        "A written list of requirements by consumer group exists, and the product is compared with it.",
        "Requirements are ranked by importance from yearly research; every gap has an owner and a date.",
        "Consumers and partners take part in developing the product; changes in requirements are seen before complaints come.",
      ],
    },
    marketPotential: {
      name: "Market potential",
      question: "How much could the market still buy, and how sure are we of the figure?",
      look: "Market size by segment with its source and year; growth; number of possible buyers; own estimate and how it was made.",
      levels: [
        "There is no figure for the size of the market.",
        "A total is quoted, but its source is old or unknown, and it is not split by segment.",
        "Size and growth are estimated by segment from named sources not older than two years.",
        "Two independent estimates agree roughly; the room left by region and type of partner is known.",
        "The estimate is renewed every year, compared with what happened, and decides which partners are sought.",
      ],
    },
    marketShare: {
      name: "Market share",
      question:
        "What share of the market and of our partners' purchases do we have, and where is it going?",
      look: "Own sales against market sales by segment, for three years; share of key partners' purchases; competitors' shares.",
      levels: [
        "Share is unknown, or known to have fallen for years without an explanation.",
        "Share is guessed for the market as a whole; its direction is a matter of opinion.",
        "Share is computed yearly for the main segments; it is stable, or its fall is explained.",
        "Share grows in the segments we have chosen; our share of key partners' purchases is known.",
        "Leading or rising share in the chosen segments; share of every key partner's purchases is followed and planned.",
      ],
    },
    customerCulture: {
      name: "Culture of relations with consumers",
      question:
        "How do we treat the people who buy from us, and how open are we to views that differ from ours?",
      look: "How complaints are answered; minutes that show customers' views; who may put things right on the spot; staff interviews.",
      levels: [
        "Complaints are taken as trouble; a differing view from a customer or employee has no place to go.",
        "Courtesy depends on the person; customers' views are heard but leave no trace in decisions.",
        "There are rules for contact and complaints; customers' views are collected and discussed now and then.",
        "Front-line staff may put a mistake right at once; differing views are asked for and answered with a decision.",
        "Partners sit in on planning; examples from this year show that a customer's or employee's objection changed a decision.",
      ],
    },
    productionCulture: {
      name: "Production culture",
      question: "Is the work place orderly, safe and disciplined enough to show to a partner?",
      look: "Walk through the shop floor unannounced; order, cleanliness, safety and hygiene records; instructions at work places; accidents.",
      levels: [
        "Disorder is visible; instructions are missing or ignored; accidents are not recorded.",
        "Order is restored before visits; instructions exist but differ from what is done.",
        "Work places are in order on most days; instructions are followed; deviations are recorded.",
        "Workers keep and improve the standards themselves; regular audits find minor points only.",
        "Partners may visit any day unannounced; improvements proposed by workers are carried out every month.",
      ],
    },
    companyStrategies: {
      name: "Company strategies",
      question: "Do the company's strategies give long-term relations with partners a place?",
      look: "Written strategies (product, market, price, staff); whether they contradict each other; what managers answer when asked about them.",
      levels: [
        "There is no written strategy; decisions follow the most recent event.",
        "A strategy is written, but departments do not know it, or it speaks of single sales only.",
        "Strategies exist for the main functions and name partnerships as an aim, without figures.",
        "Strategies agree with each other; aims for keeping and developing partners have figures and owners.",
        "Strategies are reviewed with key partners every year, and money has been moved because of them.",
      ],
    },
    capacityUse: {
      name: "Capacity-utilisation factor",
      question:
        "How much of our capacity is used, and how much can we honestly promise to new partners?",
      look: "Output against capacity by product and month; bottlenecks; overtime and stoppages; orders refused or postponed.",
      levels: [
        "Capacity is not measured, or orders are regularly refused or late because it is overbooked.",
        "Capacity is known for the whole plant only; long stoppages or overtime surprise us every season.",
        "Use is computed by month for the main products; bottlenecks are known; spare capacity is estimated.",
        "Use is steady for most of the year; spare capacity by product is known before an order is accepted.",
        "Capacity is planned with partners' forecasts; a reserve for them is kept, and a promise made on it has not been broken this year.",
      ],
    },
    productQuality: {
      name: "Product quality",
      question: "Is the quality of the product steady, proven and up to what partners sell it as?",
      look: "Defects and returns by product; test records; certificates; comparisons with competitors; partners' own incoming checks.",
      levels: [
        "Defects are found by customers; there are no records by product.",
        "Final inspection sorts out defects, but the same causes come back.",
        "Defects are recorded by product and cause; required certificates are valid; returns are stable.",
        "Quality is controlled during the process; defects and returns have fallen for a year; blind tests match competitors.",
        "Key partners accept without incoming checks; in independent comparisons the product is among the best.",
      ],
    },
    productsInDemand: {
      name: "Products in demand",
      question: "What share of what we make is really wanted, and is that share rising?",
      look: "Units ordered or sold against units made, by product and month; write-downs and clearance sales; change against last year.",
      levels: [
        "Much is made for stock without orders; write-downs are frequent and not analysed.",
        "Slow products are known but still made to the old plan; the share in demand is falling or unknown.",
        "The share in demand is computed in units and money; it is stable, and slow products are cut back.",
        "Most output is covered by orders or steady sales; the share rises; the plan is corrected monthly.",
        "Practically all output is wanted; partners' forecasts steer the plan, and replacements for ageing products are ready.",
      ],
    },
    technicalEquipment: {
      name: "Technical equipment of production",
      question: "Can the equipment make what partners will ask for in the coming years?",
      look: "Register of fixed assets: composition, cost, depreciation; share of mechanised work; breakdowns; investment plan.",
      levels: [
        "Equipment is worn out; breakdowns stop deliveries; there is no plan of renewal.",
        "Key machines are old and run on repairs; heavy manual work is common where others use machines.",
        "Equipment meets today's orders; maintenance is planned; composition and wear are known.",
        "Main processes are mechanised; renewal follows a funded plan; breakdowns rarely reach the customer.",
        "Equipment is at the level of the best in the trade and can be switched quickly to a partner's special order.",
      ],
    },
    rawMaterials: {
      name: "Quality and kinds of incoming raw materials",
      question:
        "Do the materials that come in suit the product, steadily and in all the kinds we need?",
      look: "Incoming inspection records; rejected lots; list of materials with approved suppliers; single-source materials.",
      levels: [
        "Materials are used as they come; there is no incoming inspection.",
        "Faults are found in production; suppliers are told, but lots are seldom rejected.",
        "Incoming inspection with written limits; rejected lots are recorded by supplier.",
        "Approved suppliers for all main materials, a second source for critical ones; rejected lots are falling.",
        "Suppliers guarantee and document quality; materials are developed together with them for our partners' needs.",
      ],
    },
    purchaseTerms: {
      name: "Prices and nature of deliveries of materials",
      question: "Do materials come at competitive prices, in the planned quantities and rhythm?",
      look: "Planned and actual deliveries; price agreements; price changes against the market; current and seasonal stocks carried over.",
      levels: [
        "Materials are bought from hand to mouth; production waits for deliveries several times a year.",
        "There are yearly suppliers, but prices and quantities are renegotiated each time; stocks swing widely.",
        "Contracts fix prices and a delivery plan; deliveries against plan are measured; seasonal stocks are planned.",
        "Deliveries keep the plan with rare exceptions; prices are at or below market; stocks carried over are falling.",
        "Suppliers see our plan and deliver to it; long agreements share price risks; stocks are just what the season needs.",
      ],
    },
    secondaryMaterials: {
      name: "Use of secondary (recycled) materials",
      question:
        "Do we use recycled and by-product materials where it makes sense, and can we prove it?",
      look: "Cost of secondary materials against all materials; by-products sold or thrown away; partners' environmental demands; certificates.",
      levels: [
        "Waste and by-products are thrown away; nobody has looked at what could be reused.",
        "Some reuse happens by habit; quantities are not recorded.",
        "The share of secondary materials is computed; the main waste flows have a use or a buyer.",
        "The share has a target and is rising without loss of quality; partners get the figure on request.",
        "Packaging and by-products circulate together with partners; share and effect are verified from outside.",
      ],
    },
    productionStructure: {
      name: "Structure of production",
      question: "Are the production units arranged so that an order flows through without waiting?",
      look: "Chart of units and flows; lead time against working time; handovers; stocks between steps; who serves whom.",
      levels: [
        "Units grew by history; an order waits between steps, and nobody owns its whole way.",
        "The chart exists, but bottlenecks are moved about rather than removed; rush orders upset everything.",
        "Flows are mapped; main bottlenecks are known; lead time is measured for the main products.",
        "Units are arranged by product flow; waiting has clearly decreased over the last year.",
        "Structure is adapted to partners' needs (own line, own team) quickly and without disturbing others.",
      ],
    },
    organisation: {
      name: "Level of organisation and of production management",
      question:
        "Is production planned, followed and corrected by figures, with clear responsibility?",
      look: "Plans and their fulfilment; daily meetings; job descriptions; systems in use; how fast a deviation is answered.",
      levels: [
        "Work is handed out verbally day by day; it is unclear who decides.",
        "Plans exist but are overtaken by events; deviations are discussed after the month's end.",
        "Weekly plans with named owners; fulfilment is measured; deviations are discussed within the week.",
        "Planning, stock and orders share one system; deviations are answered the same day at the level where they arise.",
        "Production, sales and partners see the same plan; managers are judged by promises kept to customers.",
      ],
    },
    personnel: {
      name: "Personnel",
      question: "Do we have the people, skills and motivation that partnerships ask for?",
      look: "Staffing against need; turnover; skills matrix; training hours; who can replace whom; pay linked to customers kept.",
      levels: [
        "Posts stay empty for long; turnover is high and its causes are unknown.",
        "Posts are filled, but key skills rest on one or two persons; training is occasional.",
        "Skills needed are listed and compared with skills held; training is planned; turnover is at the trade's level.",
        "Every key post has a deputy; staff are satisfied and stay; part of the pay depends on customers' satisfaction.",
        "Skilled people seek us; employees solve partners' problems on their own authority and learn together with them.",
      ],
    },
    profitMass: {
      name: "Mass of profit from products",
      question: "Do the products earn enough profit to pay for developing partnerships?",
      look: "Profit by product for three years; which products carry the rest; products sold at a loss and why.",
      levels: [
        "Products make a loss as a whole, or profit by product is not known.",
        "A small profit rests on one or two products; loss makers are kept without a reason.",
        "Profit is stable and known by product; the causes of losses are analysed.",
        "Profit grows on most products and covers planned investment in relations with partners.",
        "Profit grows faster than sales, over a broad range; a fixed part of it is set aside for partnerships.",
      ],
    },
    productProfitability: {
      name: "Profitability of products",
      question: "What does each product earn on its full cost, and does it compare well?",
      look: "Profit divided by full cost by product; how overheads are shared out; comparison with last year and with the trade.",
      levels: [
        "Full cost by product is not calculated.",
        "Cost is calculated by rough rates; profitability of many products is below the cost of money.",
        "Full cost is known for main products; average profitability is at the trade's level.",
        "Profitability is above the trade's level on the products that partners buy; weak ones have a plan.",
        "Costs are followed by product and partner; profitability is high and holds when materials grow dearer.",
      ],
    },
    prices: {
      name: "Prices by kind of product",
      question: "Are our prices right for the market, for partners and for us?",
      look: "Own and competitors' prices by kind of product; discounts given and what was got for them; price disputes; lost offers.",
      levels: [
        "Prices are set by cost plus habit; competitors' prices are not followed; discounts are given when asked for.",
        "Prices are compared now and then; discounts differ without a reason that could be explained to a partner.",
        "Price level by kind of product is known; discounts follow written rules.",
        "Prices reflect value to each type of partner; deviations from the market are intended and explained.",
        "Prices are agreed openly and for long with key partners, with rules for changes; offers are seldom lost on price.",
      ],
    },
    threats: {
      name: "Possible threats and risks",
      question: "Do we know what could keep us from keeping a promise to a partner?",
      look: "Risk register; dependence on one customer, supplier or lender; debts; legal disputes; data and information security.",
      levels: [
        "Risks have never been listed; a single customer, supplier or lender could bring us down.",
        "Managers know the main risks, but nothing is written; large dependences remain.",
        "A register rates likelihood and damage; dependences and debts are known in figures.",
        "The register is reviewed at least twice a year with all departments; no single loss would stop deliveries.",
        "Early signs of each major risk are watched; partners are told in time of what could concern them.",
      ],
    },
    securityMeasures: {
      name: "Effectiveness of the measures that secure it",
      question: "Do the measures against those risks work when they are needed?",
      look: "Measures by risk with owner and cost; drills and audits; insurance; what happened at the last incident and what it cost.",
      levels: [
        "There are no measures beyond what the law demands.",
        "Some measures exist on paper; the last incident showed that they did not work.",
        "Every major risk has a measure and an owner; measures are checked once a year.",
        "Measures are tried out in drills; losses from incidents fall and are lower than what the measures cost.",
        "Tested plans keep deliveries to partners going; lessons from every incident are carried out within a set time.",
      ],
    },
    funding: {
      name: "How far investments are secured",
      question: "Is the money for planned investments really there?",
      look: "Investment plan against own funds, agreed credit and grants; last years' plans and what was carried out; liquidity.",
      levels: [
        "Investment depends on what is left at the year's end; current bills are paid late.",
        "Wishes are listed, but most lack a source of money; past plans were largely not carried out.",
        "The most important investments have named sources; about half of the plan is secured.",
        "Most of the plan is secured by own funds and agreed credit; past plans were carried out nearly in full.",
        "The whole plan is secured with a reserve; partners or investors join in where both gain.",
      ],
    },
    goals: {
      name: "Goals and objectives",
      question: "Are the goals clear, measurable and shared by those who must reach them?",
      look: "Written goals with figures and dates; how they reach departments; what staff can say about them; last year's results.",
      levels: [
        "Goals are not written, or are general wishes without figures.",
        "Goals have figures for sales only; departments do not know their part.",
        "Goals for market, partners, production and money have figures and dates; departments have derived their own.",
        "Progress is reviewed quarterly and corrected; most of last year's goals were reached.",
        "Goals are agreed with key partners where they touch them; staff name their own contribution; goals are reached year after year.",
      ],
    },
  } satisfies Record<string, ItemText<FiveLevels>>,
  indicators: {
    utilisation: {
      name: "Utilisation of capacity",
      meaning:
        "Output divided by capacity. Near 100% leaves nothing to promise; a low figure asks why.",
    },
    spareCapacity: {
      name: "Spare capacity left to promise",
      meaning: "Capacity minus output in the period, in units; no row counts below zero.",
    },
    demandShareUnits: {
      name: "Share of products in demand, in units",
      meaning: "Units in demand divided by units made.",
    },
    demandShareMoney: {
      name: "Share of products in demand, in money",
      meaning: "The same share with every unit counted at its price.",
    },
    assetCost: {
      name: "Cost of fixed assets",
      meaning: "Sum of acquisition costs; its composition by group stands below.",
    },
    assetWear: {
      name: "Wear of fixed assets",
      meaning: "Accumulated depreciation divided by acquisition cost.",
    },
    mechanisation: {
      name: "Level of mechanisation",
      meaning: "Workers whose work is done by machine, divided by all workers at the assets.",
    },
    rhythm: {
      name: "Rhythm of deliveries",
      meaning:
        "Σ min(planned, delivered) ÷ Σ planned, delivery by delivery: what came too much does not make up for what was missing.",
    },
    currentStock: {
      name: "Current stocks carried over",
      meaning: "Closing stock of the period's last month, of the current kind.",
    },
    seasonalStock: {
      name: "Seasonal stocks carried over",
      meaning: "Closing stock of the period's last month, of the seasonal kind.",
    },
    secondaryShare: {
      name: "Share of secondary materials",
      meaning: "Cost of secondary materials divided by cost of all materials.",
    },
    profitMass: {
      name: "Mass of profit from products",
      meaning: "Σ units sold × (price − full cost) over all products of the list.",
    },
    profitability: {
      name: "Profitability of products",
      meaning: "Mass of profit divided by the full cost of the units sold.",
    },
    priceLevel: {
      name: "Price level against the market",
      meaning:
        "What the units sold cost at our prices, divided by what they would cost at market prices; above 100% we are dearer.",
    },
  } satisfies Record<string, IndicatorText>,
  /** Names of the optional lists and their columns, as the pane and the sheet call them. */
  lists: {
    production: {
      label: "Production",
      hint: "One row a product and month: output, capacity, demand, materials.",
    },
    deliveries: {
      label: "Deliveries of materials",
      hint: "One row a planned delivery: quantity planned and delivered.",
    },
    stock: {
      label: "Stocks",
      hint: "One row an item and month: opening and closing stock, current or seasonal.",
    },
    products: {
      label: "Products",
      hint: "One row a product: price, full cost, units sold, market price.",
    },
    assets: {
      label: "Fixed assets",
      hint: "One row an asset: group, cost, depreciation, workers.",
    },
  },
  roles: {
    month: "Month",
    date: "Date",
    product: "Product",
    output: "Output",
    capacity: "Capacity",
    demand: "Units in demand",
    price: "Price",
    materialCost: "Material cost",
    secondaryCost: "Secondary material cost",
    planned: "Planned",
    delivered: "Delivered",
    kind: "Kind of stock",
    closing: "Closing stock",
    cost: "Full cost a unit",
    unitsSold: "Units sold",
    marketPrice: "Market price",
    group: "Group of assets",
    assetCost: "Acquisition cost",
    depreciation: "Depreciation",
    workers: "Workers",
    mechanisedWorkers: "Mechanised workers",
  },
  byProduct: {
    title: "Profit, profitability and price by product",
    product: "Product",
    price: "Price",
    profit: "Profit",
    profitability: "Profit ÷ cost",
    priceLevel: "Price ÷ market",
  },
  composition: {
    title: "Composition of fixed assets",
    group: "Group",
    cost: "Cost",
    share: "Share",
    wear: "Wear",
  },
  currentKind: "Word for current stock",
  seasonalKind: "Word for seasonal stock",
};
