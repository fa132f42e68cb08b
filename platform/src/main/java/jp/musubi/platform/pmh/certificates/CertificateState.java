package jp.musubi.platform.pmh.certificates;

/** 診断書の状態。Source: eligibility-pmh §8. */
public enum CertificateState {
    DRAFT,
    SIGNED,
    SUBMITTED,
    RECEIVED,
    RETURNED,
    ACCEPTED,
    /** Ours: begun by mistake and never signed. */
    DISCARDED
}
