package jp.musubi.platform.pmh.municipalities;

/** 委託先。Who operates for a municipality by contract from FY2027. Source: eligibility-pmh §6. */
public enum DelegationOperator {
    FUND("支払基金", "the payment fund"),
    FEDERATION("国保連", "the federation of national health insurance");

    private final String japanese;
    private final String english;

    DelegationOperator(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    public String japanese() {
        return japanese;
    }

    public String english() {
        return english;
    }
}
