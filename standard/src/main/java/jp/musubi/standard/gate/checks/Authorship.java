package jp.musubi.standard.gate.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.gate.submission.Entry;
import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import jp.musubi.standard.words.Digits;
import jp.musubi.standard.words.UnitIdentifier;

/** 文書の作成施設。Warnings only: the official examples differ from their own sender here. */
final class Authorship implements Check {

    @Override
    public void judge(BundleReading bundle, Findings findings) {
        for (Entry entry : bundle.entries()) {
            if (entry.is("Composition")) {
                judgeIdentifier(entry.resource(), findings);
                judgeOrganizations(bundle, entry.resource(), findings);
            }
        }
    }

    private static void judgeIdentifier(JsonObject composition, Findings findings) {
        JsonObject identifier = composition.findObject("identifier");
        if (identifier != null && identifier.find("value") instanceof JsonText value && !hasForm(value.value())) {
            findings.add("G-COMPOSITION-ID", value);
        }
    }

    /** Facility, year and number, with hats between them. */
    private static boolean hasForm(String value) {
        String[] parts = value.split("\\^", -1);
        return parts.length == 3
                && parts[0].length() == 10
                && parts[1].length() == 4
                && !parts[2].isEmpty()
                && Digits.only(parts[0])
                && Digits.only(parts[1]);
    }

    private static void judgeOrganizations(BundleReading bundle, JsonObject composition, Findings findings) {
        UnitIdentifier unit = bundle.findUnit();
        if (unit == null) {
            return;
        }
        for (Entry organization : organizations(bundle, composition)) {
            for (JsonObject identifier : organization.resource().listObjects("identifier")) {
                JsonValue value = identifier.find("value");
                if (identifier.is("system", Names.FACILITY_IDENTIFIER)
                        && value instanceof JsonText text
                        && !text.is(unit.facility().digits())) {
                    findings.add("G-ORGANIZATION-SENDER", value);
                }
            }
        }
    }

    private static List<Entry> organizations(BundleReading bundle, JsonObject composition) {
        List<JsonObject> references = new ArrayList<>(composition.listObjects("author"));
        JsonObject custodian = composition.findObject("custodian");
        if (custodian != null) {
            references.add(custodian);
        }
        Set<String> urls = new LinkedHashSet<>();
        for (JsonObject reference : references) {
            String url = reference.findText("reference");
            if (url != null) {
                urls.add(url);
            }
        }
        List<Entry> organizations = new ArrayList<>();
        for (String url : urls) {
            Entry entry = bundle.findEntry(url);
            if (entry != null && entry.is("Organization")) {
                organizations.add(entry);
            }
        }
        return organizations;
    }
}
