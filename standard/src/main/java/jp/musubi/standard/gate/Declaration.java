package jp.musubi.standard.gate;

import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.standard.gate.Question.Scope;
import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.guides.Guides;
import jp.musubi.standard.gate.shape.Shapes;
import jp.musubi.standard.gate.submission.Profiles;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** 名乗り。What a document says it is by its meta.profile, and by which version of the guide. */
final class Declaration {

    private final Profiles profiles;
    private final ShapesByGuide shapes;
    private final Findings findings;

    Declaration(Profiles profiles, ShapesByGuide shapes, Findings findings) {
        this.profiles = profiles;
        this.shapes = shapes;
        this.findings = findings;
    }

    /** The version asked for, else the one that a profile names, else the default of the day. */
    Guide guide(JsonObject root, Question question) {
        if (question.guide() != null) {
            return question.guide();
        }
        for (JsonValue value : declared(root)) {
            if (value instanceof JsonText text && text.value().indexOf('|') >= 0) {
                Guide named = shapes.find(text.value(), question);
                if (named != null) {
                    return named;
                }
                String known =
                        Guides.standard().list().stream().map(Guide::version).collect(Collectors.joining("・"));
                findings.add("G-GUIDE-UNKNOWN", value, known);
            }
        }
        return shapes.defaultGuide(question);
    }

    /** The kind of submission; null when it is none that is known. */
    Profiles.@Nullable OfBundle profile(JsonObject root, Shapes compiled, Scope scope) {
        List<JsonValue> declared = declared(root);
        if (declared.isEmpty()) {
            findings.addMissing("G-PROFILE-MISSING", root, "meta.profile");
            return null;
        }
        if (root.is("resourceType", "Bundle")) {
            for (JsonValue value : declared) {
                Profiles.OfBundle profile = value instanceof JsonText text ? profiles.findBundle(text) : null;
                if (profile != null) {
                    refuse(profile, value, scope);
                    return profile;
                }
            }
        }
        unknown(declared, compiled, scope);
        return null;
    }

    private void refuse(Profiles.OfBundle profile, JsonValue place, Scope scope) {
        boolean judgedOnly = profile.isOfAnotherSystem() && scope == Scope.ANY_RESOURCE;
        if (!profile.isTaken() && !judgedOnly) {
            findings.add(profile.refusal(), place);
        }
    }

    private void unknown(List<JsonValue> declared, Shapes compiled, Scope scope) {
        for (JsonValue value : declared) {
            String present = value instanceof JsonText text ? profiles.findMoved(text) : null;
            boolean known =
                    scope == Scope.ANY_RESOURCE && value instanceof JsonText text && compiled.knows(text.value());
            if (present != null) {
                findings.add("G-PROFILE-MOVED", value, present);
            } else if (!known) {
                findings.add("G-PROFILE-UNKNOWN", value);
            }
        }
    }

    /** Whether one of its profiles says by what it and what is inside are to be judged. */
    boolean isKnown(JsonObject root, Shapes compiled) {
        return declared(root).stream()
                .anyMatch(value -> value instanceof JsonText text && compiled.knows(text.value()));
    }

    private static List<JsonValue> declared(JsonObject root) {
        JsonObject meta = root.findObject("meta");
        return meta == null ? List.of() : meta.list("profile");
    }
}
