package jp.musubi.platform.exchange.reading;

import jp.musubi.platform.exchange.answers.Json;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import org.jspecify.annotations.Nullable;

/** 行為から AuditEvent の型へ。Which BALP pattern an entry follows, by its act and what was called. */
enum AuditEventKind {
    READ("read", "R", "PatientRead"),
    QUERY("search-type", "E", "PatientQuery"),
    CREATE("create", "C", "PatientCreate"),
    UPDATE("update", "U", "PatientUpdate"),
    DELETE("delete", "D", "PatientDelete"),
    SIGN_IN("110122", "E", null);

    private static final String PROFILES = "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.";
    private static final String DCM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final Json SOURCE = AuditEventResource.coding(DCM, "110153", "Source Role ID");
    private static final Json DESTINATION = AuditEventResource.coding(DCM, "110152", "Destination Role ID");

    private final String subtype;
    private final String action;
    private final @Nullable String profile;

    AuditEventKind(String subtype, String action, @Nullable String profile) {
        this.subtype = subtype;
        this.action = action;
        this.profile = profile;
    }

    /** An act that is none of these words, of a later version, is told as what was called: a query. */
    static AuditEventKind of(WrittenEntry entry) {
        return switch (entry.act()) {
            case "VIEW" ->
                entry.interaction().endsWith("{id}") || entry.interaction().endsWith("{sequence}") ? READ : QUERY;
            case "SUBMIT", "OPEN_VISIT", "GIVE_CONSENT", "NAME_PROXY", "HIDE" -> CREATE;
            case "REPLACE",
                    "CLEAR",
                    "UNDO_WITHDRAWAL",
                    "CLOSE_VISIT",
                    "REQUERY_VISIT",
                    "END_CONSENT",
                    "END_PROXY",
                    "SHOW",
                    "LINK" -> UPDATE;
            case "WITHDRAW" -> DELETE;
            case "SIGN_IN" -> SIGN_IN;
            default -> QUERY;
        };
    }

    Json type() {
        return this == SIGN_IN
                ? AuditEventResource.coding(DCM, "110114", "User Authentication")
                : AuditEventResource.coding(
                        "http://terminology.hl7.org/CodeSystem/audit-event-type", "rest", "RESTful Operation");
    }

    Json subtype() {
        return this == SIGN_IN
                ? AuditEventResource.coding(DCM, subtype, "Login")
                : AuditEventResource.coding("http://hl7.org/fhir/restful-interaction", subtype, subtype);
    }

    String action() {
        return action;
    }

    @Nullable
    String profile() {
        return profile == null ? null : PROFILES + profile;
    }

    boolean isQuery() {
        return this == QUERY;
    }

    /** In a read the data flows to the client, a delete moves none; in all else the call flows from it, as BALP has it. */
    Json clientRole() {
        return switch (this) {
            case READ -> DESTINATION;
            case DELETE -> AuditEventResource.coding(DCM, "110150", "Application");
            default -> SOURCE;
        };
    }

    Json serverRole() {
        return switch (this) {
            case READ -> SOURCE;
            case DELETE ->
                AuditEventResource.coding(
                        "http://terminology.hl7.org/CodeSystem/provenance-participant-type", "custodian", "Custodian");
            default -> DESTINATION;
        };
    }

    /** Of the person behind the client. */
    String participation() {
        return this == READ || this == QUERY || this == SIGN_IN ? "IRCP" : "AUT";
    }
}
