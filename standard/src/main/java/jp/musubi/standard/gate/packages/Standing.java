package jp.musubi.standard.gate.packages;

/** 優先。By what a document is judged that names a profile of a package. */
public enum Standing {
    OWN("自前の表"),
    /** We know the name and have no table, so only FHIR R4 is judged. */
    BASE("FHIR R4 だけ"),
    PACKAGE("このパッケージ"),
    NAMED("版を名指したときだけ"),
    OTHER("ほかのパッケージ");

    private final String japanese;

    Standing(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
