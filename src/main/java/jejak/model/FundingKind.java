package jejak.model;

/** What a flow of money is. */
public enum FundingKind implements Worded {
    DONATION,
    GRANT,
    INVESTMENT,
    LOAN,
    REPAYMENT,
    SALARY,
    BONUS,
    EQUITY,
    IN_KIND,
    PURCHASE,
    RENT,
    TARGET,
    TOKEN_SALE,
    VALUATION
}
