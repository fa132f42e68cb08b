package jp.musubi.standard.gate.checks;

import java.util.HashSet;
import java.util.Set;
import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.gate.submission.Entry;
import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;

/** 重なり。Full URLs must differ; resource identifiers should. */
final class Repeats implements Check {

    @Override
    public void judge(BundleReading bundle, Findings findings) {
        Set<String> urls = new HashSet<>();
        Set<String> identifiers = new HashSet<>();
        for (Entry entry : bundle.entries()) {
            JsonText url = entry.fullUrl();
            if (url != null && !urls.add(url.value())) {
                findings.add("G-FULLURL-TWICE", url);
            }
            for (JsonObject identifier : entry.resource().listObjects("identifier")) {
                if (identifier.is("system", Names.RESOURCE_IDENTIFIER)
                        && identifier.find("value") instanceof JsonText value
                        && !identifiers.add(value.value())) {
                    findings.add("G-RESOURCE-ID-TWICE", value);
                }
            }
        }
    }
}
