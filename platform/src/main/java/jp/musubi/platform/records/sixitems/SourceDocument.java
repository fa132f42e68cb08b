package jp.musubi.platform.records.sixitems;

import jp.musubi.standard.gate.submission.SubmissionType;
import org.jspecify.annotations.Nullable;

/**
 * 出どころの文書。From what kind of document an item was taken out: meta.source of its served form. Which letter it was is
 * its sender's and its addressee's alone, so no number of one stands there.
 */
public final class SourceDocument {

    /** 診療情報提供書, with the 退院時サマリー that it brings. */
    public static final String REFERRAL = "http://musubi.example/fhir/source/referral";

    /** 電子処方箋, as 電子処方箋管理サービス sent it. */
    public static final String ELECTRONIC_PRESCRIPTION = "http://musubi.example/fhir/source/electronic-prescription";

    private SourceDocument() {}

    /** Null for items that were sent as such. */
    static @Nullable String find(SubmissionType type) {
        return switch (type) {
            case REFERRAL -> REFERRAL;
            case MEDICATION_ORDERS -> ELECTRONIC_PRESCRIPTION;
            default -> null;
        };
    }
}
