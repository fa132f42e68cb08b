package jp.musubi.platform.records.writing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.musubi.platform.records.KeptFinding;
import jp.musubi.platform.records.writing.WrittenDocument;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Severity;

/** 審査の所見。Each at the row or the fields that it is about; information that no writer can act on is left out. */
record Told(List<One> all) {

    Told {
        all = List.copyOf(all);
    }

    /**
     * 一つの所見。
     *
     * @param place anchor on the page
     */
    record One(String place, KeptFinding finding) {

        public boolean blocks() {
            return finding.severity() == Severity.ERROR;
        }

        public String text(Locale locale) {
            return locale.getLanguage().equals("en") ? finding.english() : finding.japanese() + finding.fix();
        }
    }

    static Told nothing() {
        return new Told(List.of());
    }

    static Told of(WrittenDocument document, List<Finding> findings) {
        List<One> all = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.severity() != Severity.INFORMATION) {
                all.add(new One(anchor(document.placeOf(finding.expression())), KeptFinding.of(finding)));
            }
        }
        return new Told(all);
    }

    /** Those at a place, in the order of the document. */
    public List<One> at(String place) {
        return all.stream().filter(one -> one.place().equals(place)).toList();
    }

    public boolean blocks() {
        return all.stream().anyMatch(One::blocks);
    }

    public boolean none() {
        return all.isEmpty();
    }

    private static String anchor(String entry) {
        if (entry.equals("addressee") || entry.equals("doctor-to")) {
            return "addressee";
        }
        boolean own = entry.equals("patient") || entry.matches("(disease|allergy|drug|test|attached)-[0-9]+");
        return own ? entry : "letter";
    }
}
