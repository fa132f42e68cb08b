package jp.musubi.standard.gate.terms;

import java.util.List;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * コードの決まり。Judges codings and bound elements of one document. Cheap to make: one for each document.
 *
 * <p>A code of a list that is not at hand is neither right nor wrong: it is said to be unverified, once for each system.
 */
public final class CodingRules {

    private static final String NO_TABLE = "当方の表にないコード体系";
    private static final String NO_TABLE_ENGLISH = "a code system that our tables do not name";

    private final StandardCodeLists lists;
    private final CodingNotes notes;

    public CodingRules(StandardCodeLists lists, CodingNotes notes) {
        this.lists = lists;
        this.notes = notes;
    }

    /** At each Coding: whether its code is in its system, has the form of the system's codes, and fits its display. */
    public void judgeCoding(JsonObject coding, Judging judging) {
        if (!(coding.find("system") instanceof JsonText system) || !(coding.find("code") instanceof JsonText code)) {
            return;
        }
        String url = system.value();
        if (notes.has(url)) {
            return;
        }
        KnownSystem known = lists.findSystem(url);
        if (known == null) {
            judgeUntabled(url, system, code, judging);
            return;
        }
        switch (known.list().membership(code.value(), judging.guide())) {
            case IN -> judgeDisplay(coding, code.value(), known, judging);
            case OUT -> judging.report("G-CODE-UNKNOWN", code, known.name(), known.english());
            case UNKNOWN -> judgeUnlisted(code, known, judging);
        }
    }

    /**
     * At each element with a binding; only required ones are judged.
     *
     * @param value a code, a Coding or a CodeableConcept
     * @param place where to report
     */
    public void judgeBinding(String valueSet, boolean required, JsonValue value, Judging judging, JsonValue place) {
        if (!required) {
            return;
        }
        KnownValueSet set = lists.getValueSet(valueSet);
        Membership membership = membership(valueSet, set, value, judging);
        if (membership == Membership.OUT) {
            judging.report("G-BINDING", place, set.name(), set.english());
        } else if (membership == Membership.UNKNOWN) {
            unverified(valueSet, place, judging, set.name(), set.english());
        }
    }

    /** A system that only a user's own lists may know. */
    private void judgeUntabled(String url, JsonText system, JsonText code, Judging judging) {
        switch (lists.more().inSystem(url, code.value())) {
            case IN -> {}
            case OUT -> judging.report("G-CODE-UNKNOWN", code, NO_TABLE, NO_TABLE_ENGLISH);
            case UNKNOWN -> unverified(url, system, judging, NO_TABLE, NO_TABLE_ENGLISH);
        }
    }

    private void judgeUnlisted(JsonText code, KnownSystem known, Judging judging) {
        Membership more = lists.more().inSystem(known.url(), code.value());
        if (more != Membership.UNKNOWN) {
            if (more == Membership.OUT) {
                judging.report("G-CODE-UNKNOWN", code, known.name(), known.english());
            }
            return;
        }
        CodeForm form = known.form();
        if (form != null && !form.fits(code.value())) {
            judging.report("G-CODE-FORM", code, known.name(), form.what(), known.english(), form.english());
        } else if (!known.local()) {
            unverified(known.name(), code, judging, known.name(), known.english());
        }
    }

    private static void judgeDisplay(JsonObject coding, String code, KnownSystem known, Judging judging) {
        if (!(coding.find("display") instanceof JsonText display)) {
            return;
        }
        switch (known.list().wording(code, display, judging.guide())) {
            case FITS -> {}
            case DIFFERS -> judging.report("G-CODE-DISPLAY", display, right(code, known, judging));
            case WRONG -> judging.report("G-LAB-DISPLAY", display, right(code, known, judging));
        }
    }

    private static String right(String code, KnownSystem known, Judging judging) {
        return String.join("、", known.list().listDisplays(code, judging.guide()));
    }

    private void unverified(String key, JsonValue place, Judging judging, String name, String english) {
        if (notes.first(key)) {
            judging.report("G-CODE-UNVERIFIED", place, name, english);
        }
    }

    /** Null when there is nothing to say, or when {@link #judgeCoding} says it of the coding itself. */
    private @Nullable Membership membership(String valueSet, KnownValueSet set, JsonValue value, Judging judging) {
        if (value instanceof JsonText code) {
            Membership own = set.membership(null, code.value());
            return own == Membership.UNKNOWN ? lists.more().inValueSet(valueSet, null, code.value()) : own;
        }
        if (!(value instanceof JsonObject object)) {
            return null;
        }
        if (object.find("coding") instanceof JsonArray codings) {
            return membership(valueSet, set, codings.elements(), judging);
        }
        if (object.find("code") instanceof JsonText code) {
            return membership(valueSet, set, object, code, judging);
        }
        return object.has("text") ? Membership.OUT : null;
    }

    /** Of a CodeableConcept: one of its codings is enough. */
    private @Nullable Membership membership(
            String valueSet, KnownValueSet set, List<JsonValue> codings, Judging judging) {
        Membership all = Membership.OUT;
        for (int i = 0; i < codings.size(); i++) {
            Membership one = codings.get(i) instanceof JsonObject coding && coding.find("code") instanceof JsonText code
                    ? membership(valueSet, set, coding, code, judging)
                    : Membership.OUT;
            if (one == Membership.IN) {
                return one;
            }
            all = one == Membership.OUT ? all : one;
        }
        return all;
    }

    private @Nullable Membership membership(
            String valueSet, KnownValueSet set, JsonObject coding, JsonText code, Judging judging) {
        String system = coding.findText("system");
        Membership membership = lists.membership(set, system, code.value());
        if (membership == Membership.UNKNOWN) {
            membership = lists.more().inValueSet(valueSet, system, code.value());
        }
        if (membership == Membership.IN || system == null) {
            return membership;
        }
        KnownSystem known = lists.findSystem(system);
        Membership own = known == null ? Membership.UNKNOWN : known.list().membership(code.value(), judging.guide());
        boolean said = own == Membership.OUT || membership == Membership.UNKNOWN && own == Membership.UNKNOWN;
        return said ? null : membership;
    }
}
