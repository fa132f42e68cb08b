package jp.musubi.platform.exchange.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.eligibility.benefits.DiseaseCertificate;
import jp.musubi.platform.eligibility.benefits.ElderlyCertificate;
import jp.musubi.platform.eligibility.benefits.LimitCertificate;
import jp.musubi.platform.eligibility.confirmation.ConfirmedCoverage;
import jp.musubi.platform.eligibility.tickets.MedicalTicket;
import jp.musubi.platform.exchange.answers.Json;
import org.jspecify.annotations.Nullable;

/** CoverageEligibilityResponse.insurance。One coverage with share, limit, diseases and tickets as items. */
record InsuranceElement(CoverageResource coverage) {

    Json json(String contained) {
        ConfirmedCoverage one = coverage.one();
        return Json.object()
                .object("coverage", Json.object().text("reference", "#" + contained))
                .raw("inforce", Boolean.toString(one.coverage().inForceOn(coverage.day())))
                .object("benefitPeriod", coverage.period())
                .objects("item", items(one));
    }

    private static List<Json> items(ConfirmedCoverage one) {
        List<Json> items = new ArrayList<>();
        Integer share = one.share();
        if (share != null) {
            items.add(item(
                    "share", "一部負担金の割合", share(one.elderly()), number("allowedUnsignedInt", share, "percent", "%")));
        }
        LimitCertificate limit = one.limit();
        if (limit != null) {
            items.add(item("limit", limit.flag().kind().japanese(), days(limit.from(), limit.lastDay()), flag(limit)));
        }
        one.diseases().forEach(disease -> items.add(disease(disease)));
        one.tickets().forEach(ticket -> items.add(ticket(ticket)));
        return items;
    }

    private static String share(@Nullable ElderlyCertificate elderly) {
        return elderly == null ? "" : "高齢受給者証 " + days(elderly.from(), elderly.lastDay());
    }

    private static Json flag(LimitCertificate limit) {
        return Json.object()
                .object(
                        "type",
                        EligibilityResponse.concept(
                                "limit-flag", limit.flag().name(), limit.flag().japanese()))
                .text("allowedString", limit.flag().name());
    }

    private static Json disease(DiseaseCertificate one) {
        Json benefit = Json.object()
                .object(
                        "type",
                        EligibilityResponse.concept(
                                "specific-disease",
                                one.category().code(),
                                one.category().japanese()))
                .object("allowedMoney", money(one.monthlyLimit()));
        return item("specific-disease", "特定疾病療養受療証", days(one.from(), one.lastDay()), benefit);
    }

    private static Json ticket(MedicalTicket one) {
        Json benefit = Json.object()
                .object(
                        "type",
                        EligibilityResponse.concept(
                                "ticket-care", one.care().code(), one.care().japanese()))
                .object("allowedMoney", money(one.ownAmount()));
        String text = one.kind().japanese() + " 交付番号 " + one.issueNumber() + " " + days(one.from(), one.lastDay());
        return item("ticket", one.kind().japanese(), text, benefit);
    }

    private static Json money(int yen) {
        return Json.object().raw("value", Integer.toString(yen)).text("currency", "JPY");
    }

    private static Json number(String name, int value, String code, String text) {
        return Json.object()
                .object("type", EligibilityResponse.concept("benefit", code, text))
                .raw(name, Integer.toString(value));
    }

    private static Json item(String code, String text, String description, Json benefit) {
        return Json.object()
                .object("category", EligibilityResponse.concept("benefit", code, text))
                .text("name", text)
                .text("description", description)
                .objects("benefit", List.of(benefit));
    }

    private static String days(LocalDate from, @Nullable LocalDate last) {
        return from + " – " + (last == null ? "" : last);
    }
}
