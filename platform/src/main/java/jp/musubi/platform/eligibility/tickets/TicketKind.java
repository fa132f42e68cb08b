package jp.musubi.platform.eligibility.tickets;

import jp.musubi.platform.kernel.people.FacilityKind;

/** 医療券・調剤券別。 */
public enum TicketKind {
    MEDICAL("1", "医療券"),
    DISPENSING("2", "調剤券");

    private final String code;
    private final String japanese;

    TicketKind(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    /** TicketType of the message; the figures are ours. */
    public String code() {
        return code;
    }

    public String japanese() {
        return japanese;
    }

    /** The kind that a facility can be named on: 調剤券 for pharmacies, 医療券 for all others. */
    public static TicketKind of(FacilityKind facility) {
        return facility == FacilityKind.PHARMACY ? DISPENSING : MEDICAL;
    }
}
