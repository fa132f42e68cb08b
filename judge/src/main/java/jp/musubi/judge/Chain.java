package jp.musubi.judge;

import java.util.List;

/**
 * パッケージの組。Which packages judge which documents. They are loaded together and without others: 219 canonicals of the
 * guides are defined twice, and the core package of one guide breaks the slicing of another.
 */
enum Chain {
    /** 5情報, 患者サマリー, 診療情報提供書, 退院時サマリー (rules of 2024-10), and what declares nothing. */
    CLINS(
            List.of("jp-core.r4-1.1.2-url.tgz", "jp-clins.r4-1.5.2.tgz"),
            List.of(),
            List.of(
                    "http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_CLINS",
                    "http://jpfhir.jp/fhir/core/StructureDefinition/JP_ServiceRequest")),
    /** 診療情報提供書 (rules of 2024-02, OID systems). */
    REFERRAL_2024_02(
            List.of("jp-core.r4-1.1.2-snap-oid.tgz", "jp-eReferral.r4.tgz"),
            List.of("http://jpfhir.jp/fhir/eReferral/"),
            List.of("http://jpfhir.jp/fhir/eReferral/StructureDefinition/JP_Bundle_eReferral")),
    /** 健診結果報告書. */
    CHECKUP(
            List.of("jp-core.r4-1.1.2-clins.tgz", "jp-eChekupReport.r4.tgz"),
            List.of("http://jpfhir.jp/fhir/eCheckup/"),
            List.of("http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Bundle_eCheckupGeneral")),
    /** 自治体検診 and 電子処方箋: their packages have a fault that stops the validator, or cannot be had; of our own there are none. */
    NONE(
            List.of(),
            List.of(
                    "http://jpfhir.jp/fhir/eMunicipalCheckup/",
                    "http://jpfhir.jp/fhir/ePrescription/",
                    "http://musubi.example/fhir/"),
            List.of());

    private final List<String> files;
    private final List<String> canonicals;
    private final List<String> cornerstones;

    Chain(List<String> files, List<String> canonicals, List<String> cornerstones) {
        this.files = files;
        this.canonicals = canonicals;
        this.cornerstones = cornerstones;
    }

    /** Names of its packages, in the order of loading. */
    List<String> files() {
        return files;
    }

    /** Profiles that are there when the packages are the right ones: another core has the same name and version inside. */
    List<String> cornerstones() {
        return cornerstones;
    }

    static Chain of(List<String> declaredProfiles) {
        for (Chain chain : values()) {
            if (declaredProfiles.stream().anyMatch(chain::holds)) {
                return chain;
            }
        }
        return CLINS;
    }

    private boolean holds(String profile) {
        return canonicals.stream().anyMatch(profile::startsWith);
    }
}
