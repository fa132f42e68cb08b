package jp.musubi.platform.demo.samples;

import static jp.musubi.platform.demo.samples.Fhir.code;
import static jp.musubi.platform.demo.samples.Fhir.coding;
import static jp.musubi.platform.demo.samples.Fhir.concept;
import static jp.musubi.platform.demo.samples.Fhir.extension;
import static jp.musubi.platform.demo.samples.Fhir.object;
import static jp.musubi.platform.demo.samples.Fhir.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.standard.words.MemberNumber;

/** 健診の資格と受診券。 */
final class CheckupCoverage {

    private static final String MEMBER = "http://jpfhir.jp/fhir/core/Extension/StructureDefinition/JP_Coverage_";

    private final SampleOrder order;
    private final String patient;
    private final String insurer;
    private final MemberNumber number;

    /** @param insurer fullUrl of the Organization that insures */
    CheckupCoverage(SampleOrder order, String patient, String insurer) {
        Coverage coverage = order.patient().coverageOn(order.today());
        this.order = order;
        this.patient = patient;
        this.insurer = insurer;
        this.number = MemberNumber.of(coverage.system(), coverage.value());
    }

    Node insurance() {
        return frame("coverage", "JP_CoverageInsurance_eCheckupGeneral")
                .with("extension", numbers())
                .with("status", "active")
                .with("type", code("urn:oid:1.2.392.100495.20.2.61", kind()))
                .with("beneficiary", reference(patient))
                .with("relationship", code("urn:oid:1.2.392.100495.20.2.62", "1"))
                .with("payor", List.of(reference(insurer)));
    }

    /** 受診券。Its number is made up of the persona, eleven digits. */
    Node ticket() {
        LocalDate day = LocalDate.parse(CheckupItems.day(order));
        int year = day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
        String ticket = String.format(
                Locale.ROOT, "%02d1%08d", year % 100, Chance.of(order.patient().name(), "ticket", 100_000_000));
        return frame("ticket", "JP_CoverageService_eCheckupGeneral")
                .with("status", "active")
                .with("type", concept(List.of(coding("urn:oid:1.2.392.200119.6.208", "1", "受診券")), null))
                .with("subscriberId", ticket)
                .with("beneficiary", reference(patient))
                .with("period", object("start", year + "-04-01", "end", (year + 1) + "-03-31"))
                .with("payor", List.of(reference(insurer)));
    }

    Node insurer() {
        return frame("insurer", "JP_OrganizationInsurer_eCheckupGeneral")
                .with("identifier", List.of(Fhir.identifier("urn:oid:1.2.392.100495.20.3.61", number.payer())))
                .with("type", List.of(code("http://terminology.hl7.org/CodeSystem/organization-type", "ins")))
                .with("name", "保険者番号 " + number.payer() + " の保険者");
    }

    private List<Node> numbers() {
        List<Node> numbers = new ArrayList<>();
        add(numbers, "InsuredPersonSymbol", number.symbol());
        add(numbers, "InsuredPersonNumber", number.number());
        add(numbers, "InsuredPersonSubNumber", number.branch());
        return numbers;
    }

    private static void add(List<Node> numbers, String name, String value) {
        if (!value.isEmpty()) {
            numbers.add(extension(MEMBER + name, "valueString", value));
        }
    }

    /** 保険種別: 1 医保, 2 国保, 7 後期高齢者, 8 公費. */
    private String kind() {
        if (number.system().equals(MemberNumber.PUBLIC_PAYER)) {
            return "8";
        }
        if (number.payer().startsWith("39")) {
            return "7";
        }
        return number.payer().startsWith("00") ? "2" : "1";
    }

    private Node frame(String id, String profile) {
        String type = profile.startsWith("JP_Coverage") ? "Coverage" : "Organization";
        return new Node()
                .with("resourceType", type)
                .with("id", id)
                .with("meta", Fhir.meta(order.stamp(), CheckupReport.PROFILE + profile));
    }
}
