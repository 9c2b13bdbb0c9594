import type { CellValue } from "../../../src/sheets/list";

/** A list as a system exports it: its real headers, and cells such as stand under them. */
export interface SystemExport {
  system: string;
  /** What the user would call the sheet. */
  name: string;
  /**
   * Where the headers are published, most or all of them: the others are fields of the same list that the page does not
   * show. Null where no export, manual or screen of the system could be found.
   */
  source: string | null;
  /** In the order of the export; the text "date" stands for a day that Excel reads as a date. */
  columns: [header: string, cell: CellValue][];
  /** The header of each role of a sales list; what is not named must not be guessed. */
  sales?: Record<string, string>;
  /** Of other inputs: builder, input, and the header of each role. */
  others?: Record<string, Record<string, Record<string, string>>>;
}

export const systemExports: SystemExport[] = [
  {
    system: "Siebel",
    name: "Opportunities",
    // The list applet of opportunities, in the order of its columns; an export of a list takes its columns.
    source: "https://docs.oracle.com/cd/E14004_01/books/MoblConn/MoblConnAAppDefRef48.html",
    columns: [
      ...col("Row ID", "1-ABC", "New", "", "Priority", "Y", "Opportunity", "Renewal 2025"),
      ...col("Account", "Alfa AB", "Site", "HQ", "Description", "x", "Revenue", 1200),
      ...col("Close Date", "date", "Probability %", 90, "Sales Method", "Standard"),
      ...col("Sales Stage", "08 - Closed", "Last Name", "Berg", "First Name", "Eva"),
      ...col("Committed", "Y", "Primary", "EBERG"),
    ],
    sales: { customer: "Account", date: "Close Date", amount: "Revenue", order: "Opportunity" },
  },
  {
    system: "Siebel, orders as its interface names them",
    name: "Orders",
    // Order Number, Order Type, Revision, Primary Organization: the keys of an order; Billing Account Id,
    // Integration Id: its fields. The rest of the row are the matching fields of the same component.
    source: "https://docs.oracle.com/cd/E14004_01/books/ASIRef/ASIRefA_Predefined22.html",
    columns: [
      ...col("Id", "1-1", "Integration Id", "1-1", "Order Number", "1-9021", "Order Type", "Sales"),
      ...col("Revision", 1, "Primary Organization", "Our company", "Account", "Alfa AB"),
      ...col("Billing Account Id", "1-77", "Order Date", "date", "Order Total", 300),
    ],
    sales: {
      customer: "Account",
      date: "Order Date",
      amount: "Order Total",
      order: "Order Number",
    },
  },
  {
    system: "SalesLogix/Infor",
    name: "SalesOrders",
    // Columns of the list of sales orders, by the names of their properties.
    source: "github.com/Saleslogix/argos-saleslogix src/Integrations/BOE/Views/SalesOrders/List.js",
    columns: [
      ...col("SalesOrderNumber", "000000-000010", "ErpExtId", "M3-1"),
      ...col("CustomerPurchaseOrderNumber", "PO-7", "Account.AccountName", "Abbott Ltd."),
      ...col("OrderDate", "date", "GrandTotal", 310, "DocGrandTotal", 290, "Status", "Open"),
      ...col("ErpDocumentDate", "date"),
    ],
    sales: {
      ...{ customer: "Account.AccountName", date: "OrderDate", amount: "GrandTotal" },
      order: "SalesOrderNumber",
    },
  },
  {
    system: "SalesLogix/Infor",
    name: "Opportunities",
    source: "github.com/Saleslogix/argos-saleslogix src/Views/Opportunity/Detail.js",
    columns: [
      ...col("Opportunity", "Abbott - Phase 1", "Acct", "Abbott Ltd.", "Reseller", "Bigg"),
      ...col("Est Close", "date", "Status", "Closed - Won", "Type", "Upgrade", "Close Prob", 100),
      ...col("Sales Potential", 5000, "Acct Mgr", "Hogan, Lee", "Lead Source", "Trade show"),
    ],
    sales: { customer: "Acct", date: "Est Close", amount: "Sales Potential", order: "Opportunity" },
    others: { funnelAndSources: { sales: { source: "Lead Source" } } },
  },
  {
    system: "Microsoft Dynamics 365 Sales",
    name: "Won opportunities",
    source: "github.com/HansHWestphal/deal-review-dashboard scripts/data-refresh.mjs",
    columns: [
      ...col("(Do Not Modify) Opportunity", "a1b2-c3", "(Do Not Modify) Row Checksum", "xyz=="),
      ...col("(Do Not Modify) Modified On", "date", "Topic", "10 licences", "Account", "Contoso"),
      ...col("Contact", "Eva Berg", "Est. close date", "date", "Est. revenue", 900),
      ...col("Probability", 80, "Actual Revenue", 950, "Actual Close Date", "date"),
      ...col("Created On", "date", "Status", "Won", "Rating", "Hot", "Status Reason", "Won"),
    ],
    sales: {
      ...{ customer: "Account", date: "Actual Close Date", amount: "Actual Revenue" },
      order: "Topic",
    },
    others: { funnelAndSources: { sales: {} } },
  },
  {
    system: "Microsoft Dynamics 365 Business Central",
    name: "Customer Ledger Entries",
    // Sales (LCY) and Profit (LCY) are fields of the table Cust. Ledger Entry that the query leaves out.
    source:
      "https://learn.microsoft.com/en-us/dynamics365/business-central/application/base-application/query/microsoft.sales.receivables.cust.-ledger-entries",
    columns: [
      ...col("Entry No.", 2711, "Posting Date", "date", "Due Date", "date"),
      ...col("Document Date", "date", "Document Type", "Invoice", "Document No.", "103021"),
      ...col("Customer No.", "10000", "Salesperson Code", "PS", "Currency Code", ""),
      ...col("Amount", 125, "Remaining Amount", 125, "Amount (LCY)", 125, "Sales (LCY)", 100),
      ...col("Profit (LCY)", 40),
    ],
    sales: {
      ...{ customer: "Customer No.", date: "Posting Date", amount: "Sales (LCY)" },
      ...{ order: "Document No.", profit: "Profit (LCY)" },
    },
  },
  {
    system: "Microsoft Dynamics 365 Business Central",
    name: "General Ledger Entries",
    // Captions of the page of these entries, whose fields the interface names alike.
    source:
      "https://learn.microsoft.com/en-us/dynamics365/business-central/dev-itpro/api-reference/v2.0/resources/dynamics_generalledgerentry",
    columns: [
      ...col("Posting Date", "date", "Document Type", "Invoice", "Document No.", "108211"),
      ...col("G/L Account No.", "8450", "G/L Account Name", "Delivery expenses"),
      ...col("Description", "Order 106018", "Amount", 88, "Entry No.", 2901),
    ],
    others: {
      costTable: {
        ledger: { date: "Posting Date", costType: "G/L Account Name", amount: "Amount" },
      },
    },
  },
  {
    system: "NauCRM",
    name: "Сделки",
    // No export, manual or screen of it is public: headers that Russian CRM systems share.
    source: null,
    columns: [
      ...col("Номер сделки", "С-15", "Контрагент", "ООО Ромашка", "Стадия", "Закрыта"),
      ...col("Ответственный", "Петров", "Сумма сделки", 900, "Дата завершения", "date"),
      ...col("Источник", "Рекомендация"),
    ],
    sales: {
      ...{ customer: "Контрагент", date: "Дата завершения", amount: "Сумма сделки" },
      order: "Номер сделки",
    },
    others: { funnelAndSources: { sales: { source: "Источник" } } },
  },
  {
    system: "WinPeak",
    name: "Продажи",
    // No export, manual or screen of it is public: headers that Russian CRM systems share.
    source: null,
    columns: [
      ...col("Код клиента", 17, "Название клиента", "ООО Ромашка", "Менеджер", "Петров"),
      ...col("Дата продажи", "date", "№ счета", "145", "Сумма с НДС", 1200, "Примечание", ""),
    ],
    sales: {
      ...{ customer: "Название клиента", date: "Дата продажи", amount: "Сумма с НДС" },
      order: "№ счета",
    },
  },
  {
    system: "Terrasoft/Creatio in Russian",
    name: "Заказы",
    source:
      "https://academy.terrasoft.ua/documents/sales-commerce/7-9/stranica-zakaza?document=commerce",
    columns: [
      ...col("Номер", "ORD-15", "Дата", "date", "Ответственный", "Евгений Мирный"),
      ...col("Клиент", "Аксиома", "Плановая дата выполнения", "date", "Дата выполнения", "date"),
      ...col("Итого", 5000, "Сумма оплаты", 2500, "Состояние заказа", "Завершен"),
    ],
    sales: { customer: "Клиент", date: "Дата", amount: "Итого", order: "Номер" },
  },
  {
    system: "Terrasoft/Creatio in English",
    name: "Orders",
    source: "https://academy.creatio.com/documents/sales-enterprise/7-16/order-page",
    columns: [
      ...col("Number", "ORD-15", "Date", "date", "Owner", "John Best", "Customer", "Axiom"),
      ...col("Planned date", "date", "Total", 5000, "Payment amount", 2500, "Status", "Completed"),
    ],
    sales: { customer: "Customer", date: "Date", amount: "Total", order: "Number" },
  },
  {
    system: "1C",
    name: "Реализация",
    // The fields of the documents of sale; «Организация» is the company that sells.
    source: "1C: Document.РеализацияТоваровУслуг, as its public configurations name the fields",
    columns: [
      ...col("Организация", "Наша фирма", "Дата", "date", "Номер", "0000-000012"),
      ...col("Контрагент", "ООО Ромашка", "Номенклатура", "Молоко", "Количество", 5),
      ...col("Цена", 10, "Сумма НДС", 10, "Сумма", 60, "Менеджер", "Петров"),
    ],
    sales: { customer: "Контрагент", date: "Дата", amount: "Сумма", order: "Номер" },
  },
  {
    system: "1C, gross profit by customer",
    name: "Валовая прибыль",
    // Revenue, cost, profit, profitability of the standard report, in the words of those who extend it.
    source: "https://infostart.ru/public/1096252, https://1clancer.ru/task/64324",
    columns: [
      ...col("Период", "date", "Клиент", "ООО Ромашка", "Заказ клиента", "НФ-15"),
      ...col("Номенклатура", "Молоко", "Количество", 5, "Выручка", 60, "Себестоимость", 40),
      ...col("Валовая прибыль", 20, "Рентабельность, %", 33),
    ],
    sales: {
      ...{ customer: "Клиент", date: "Период", amount: "Выручка", order: "Заказ клиента" },
      ...{ profit: "Валовая прибыль", costOfGoods: "Себестоимость" },
    },
  },
  {
    system: "Salesforce",
    name: "Opportunities",
    source:
      "https://developer.salesforce.com/docs/atlas.en-us.192.0.sfFieldRef.meta/sfFieldRef/salesforce_field_reference_Opportunity.htm",
    columns: [
      ...col("Opportunity Owner", "Eva Berg", "Account Name", "Acme", "Opportunity Name", "Acme 1"),
      ...col("Stage", "Closed Won", "Fiscal Period", "Q1-2025", "Amount", 700),
      ...col("Expected Revenue", 700, "Probability (%)", 100, "Close Date", "date"),
      ...col("Created Date", "date", "Lead Source", "Partner Referral", "Type", "New"),
    ],
    sales: {
      ...{ customer: "Account Name", date: "Close Date", amount: "Amount" },
      order: "Opportunity Name",
    },
    others: { funnelAndSources: { sales: { source: "Lead Source", contact: "Created Date" } } },
  },
  {
    system: "HubSpot",
    name: "Deals",
    // Default properties of a deal; the columns of the associated company as public readers of the export name them.
    source: "https://knowledge.hubspot.com/crm-deals/hubspots-default-deal-properties",
    columns: [
      ...col("Record ID", 15411, "Deal Name", "Acme renewal", "Deal Stage", "Closed Won"),
      ...col("Close Date", "date", "Deal owner", "Eva Berg", "Amount", 700),
      ...col("Amount in company currency", 700, "Deal probability", 1, "Create Date", "date"),
      ...col("Original Traffic Source", "Direct", "Last Activity Date", "date"),
      ...col("Associated Company IDs (Primary)", 99, "Associated Company (Primary)", "Acme"),
    ],
    sales: {
      ...{ customer: "Associated Company (Primary)", date: "Close Date", amount: "Amount" },
      order: "Deal Name",
    },
    others: {
      funnelAndSources: { sales: { source: "Original Traffic Source", contact: "Create Date" } },
    },
  },
  {
    system: "HubSpot",
    name: "Companies",
    source: "https://knowledge.hubspot.com/contacts/use-lifecycle-stages",
    columns: [
      ...col("Record ID", 99, "Company name", "Acme", "Company owner", "Eva Berg"),
      ...col("Create Date", "date", "Became a Customer Date", "date", "City", "Lund"),
      ...col("Industry", "Food", "Lead Status", "Open", "Lifecycle Stage", "Customer"),
    ],
    others: {
      customerProfile: {
        customers: { customer: "Company name", kind: "Industry", segment: "Lead Status" },
      },
      longTermShare: { customers: { customer: "Company name", since: "Became a Customer Date" } },
    },
  },
  {
    system: "Pipedrive",
    name: "Deals",
    source: "github.com/MJ-kadro/test_N, which reads such an export and lists its columns",
    columns: [
      ...col("Deal - ID", 88, "Deal - Title", "Acme deal", "Deal - Organization", "Acme"),
      ...col("Deal - Value", 5000, "Deal - Deal created", "date", "Deal - Stage", "Trial"),
      ...col("Deal - Status", "won", "Deal - Won time", "date", "Deal - Lost time", ""),
      ...col("Deal - Deal closed on", "date", "Deal - Total activities", 9),
      ...col("Deal - Lost reason", "", "Organization - MRR", 100),
    ],
    sales: {
      ...{ customer: "Deal - Organization", date: "Deal - Won time", amount: "Deal - Value" },
      order: "Deal - ID",
    },
  },
  {
    system: "Mailchimp",
    name: "subscribed_members_export",
    source: "github.com/buren/honey_format spec/honey_format/csv_spec.rb",
    columns: [
      ...col("Email Address", "mail@example.com", "First Name", "Eva", "Last Name", "Berg"),
      ...col("MEMBER_RATING", 2, "OPTIN_TIME", "date", "OPTIN_IP", "", "CONFIRM_TIME", "date"),
      ...col("CONFIRM_IP", "", "LATITUDE", 55.7, "LONGITUDE", 13.2, "GMTOFF", 1, "DSTOFF", 2),
      ...col("TIMEZONE", "Europe/Stockholm", "CC", "SE", "REGION", "M", "LAST_CHANGED", "date"),
      ...col("LEID", "a", "EUID", "b", "NOTES", ""),
    ],
    others: {
      customerProfile: {
        customers: { customer: "Email Address", segment: "MEMBER_RATING", consent: "OPTIN_TIME" },
      },
    },
  },
];

/** Headers and the cells under them, two by two. */
function col(...texts: CellValue[]): [string, CellValue][] {
  return texts.flatMap((header, at): [string, CellValue][] =>
    at % 2 === 0 ? [[String(header), texts[at + 1]!]] : [],
  );
}
