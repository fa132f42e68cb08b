package jp.musubi.platform.outbreaks.diseases;

import jp.musubi.standard.tables.Row;

/** 傷病名のコードの一行。 */
record DiseaseCode(String disease, System system, String code) {

    /** コードの体系。Source of the systems' addresses: clins §5.1. */
    enum System {
        KEY("http://medis.or.jp/CodeSystem/master-disease-keyNumber", true),
        EXCHANGE("http://medis.or.jp/CodeSystem/master-disease-exCode", true),
        ICD10("http://jpfhir.jp/fhir/core/mhlw/CodeSystem/ICD10-2013-full", false);

        private final String url;
        private final boolean whole;

        System(String url, boolean whole) {
            this.url = url;
            this.whole = whole;
        }
    }

    static DiseaseCode of(Row row) {
        return new DiseaseCode(row.get("disease"), System.valueOf(row.get("system")), row.get("code"));
    }

    /** Whether it names a code whole; else by its beginning. */
    boolean whole() {
        return system.whole;
    }

    String key() {
        return system.url + "|" + code;
    }

    /** Whether the code sent begins with it. ICD-10 is written with and without its dot. */
    boolean begins(String url, String sent) {
        return system.url.equals(url) && sent.replace(".", "").startsWith(code);
    }
}
