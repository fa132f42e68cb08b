package jp.musubi.platform.kernel.audit.review;

/** 見直しに回すわけ。The lists, in the order in which they are read. */
public enum ReviewKind {
    STAFF_AS_PATIENT("職員である人の閲覧"),
    SAME_SURNAME("同じ氏・家族の閲覧"),
    NO_VISIT("受付のない閲覧"),
    MANY_PATIENTS("短い間に多くの人");

    private final String japanese;

    ReviewKind(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
