package jp.musubi.platform.exchange.answers;

/** 本人が隠している印。The resource is sent as it is stored; the mark stands beside it, in the entry or in a header. */
public final class HiddenMark {

    /** Extension of Bundle.entry.search: the person hid the item from facilities; shown in an emergency only. */
    public static final String URL = "http://musubi.example/fhir/StructureDefinition/hidden-by-person";

    /** Header of a read by id, with the value {@code true}. */
    public static final String HEADER = "Musubi-Hidden-By-Person";

    private HiddenMark() {}
}
