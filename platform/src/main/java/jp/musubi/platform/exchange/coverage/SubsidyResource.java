package jp.musubi.platform.exchange.coverage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import jp.musubi.platform.eligibility.subsidies.SubsidyShown;
import jp.musubi.platform.exchange.answers.Json;
import jp.musubi.platform.kernel.people.PersonId;

/** 医療費助成の Coverage。One subsidy of an answer; 公費負担者番号 and 受給者番号 as its identifier, as JP-CLINS writes them. */
record SubsidyResource(PersonId person, SubsidyShown one) {

    /** 公費負担者番号と受給者番号. Source: identifiers §5. */
    private static final String MEMBER = "http://jpfhir.jp/fhir/clins/Idsystem/JP_PublicPayer_memberID";

    private static final String COVERAGE_TYPE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    String id() {
        CRC32 sum = new CRC32();
        sum.update(one.id().toString().getBytes(StandardCharsets.UTF_8));
        return new CoverageId(person, "%08x".formatted(sum.getValue())).toString();
    }

    Json json(String id) {
        return Json.object()
                .text("resourceType", "Coverage")
                .text("id", id)
                .objects(
                        "identifier",
                        List.of(Json.object()
                                .text("system", MEMBER)
                                .text("value", one.payer() + "::" + one.recipient() + ":")))
                .text("status", "active")
                .object(
                        "type",
                        Json.object()
                                .objects(
                                        "coding",
                                        List.of(Json.object()
                                                .text("system", COVERAGE_TYPE)
                                                .text("code", "SUBSIDIZ")))
                                .text("text", one.name().japanese()))
                .text("subscriberId", one.recipient())
                .object("beneficiary", Json.object().text("reference", "Patient/" + person))
                .object("period", period())
                .objects("payor", List.of(payor()))
                .objects(
                        "class",
                        one.incomeClass().isEmpty()
                                ? List.of()
                                : List.of(Json.object()
                                        .object("type", Json.object().text("text", "適用区分"))
                                        .text("value", one.incomeClass())));
    }

    Json insurance(String contained) {
        List<Json> items = new ArrayList<>();
        Long ceiling = one.ceiling();
        Long left = one.left();
        if (ceiling != null && left != null) {
            items.add(item("ceiling", "自己負担上限月額", "この月の残り " + left + "円")
                    .objects(
                            "benefit",
                            List.of(Json.object()
                                    .object("type", EligibilityResponse.concept("benefit", "ceiling", "自己負担上限月額"))
                                    .object("allowedMoney", money(ceiling))
                                    .object("usedMoney", money(Math.max(0, ceiling - left))))));
        }
        one.rules().forEach(rule -> items.add(item("charge", "窓口の負担", rule.japanese())));
        SubsidyShown.Words notHere = one.notHere();
        if (notHere != null) {
            items.add(item(one.paidBack() ? "paid-back" : "not-here", "この施設での扱い", notHere.japanese())
                    .raw("excluded", "true"));
        }
        return Json.object()
                .object("coverage", Json.object().text("reference", "#" + contained))
                .raw("inforce", Boolean.toString(notHere == null))
                .object("benefitPeriod", period())
                .objects("item", items);
    }

    private static Json item(String code, String name, String description) {
        return Json.object()
                .object("category", EligibilityResponse.concept("benefit", code, name))
                .text("name", name)
                .text("description", description);
    }

    private Json payor() {
        return Json.object()
                .object(
                        "identifier",
                        Json.object().text("system", CoverageResource.INSURER).text("value", one.payer()))
                .text("display", one.name().japanese());
    }

    private Json period() {
        LocalDate last = one.lastDay();
        return Json.object().text("start", one.from().toString()).text("end", last == null ? null : last.toString());
    }

    private static Json money(long yen) {
        return Json.object().raw("value", Long.toString(yen)).text("currency", "JPY");
    }
}
