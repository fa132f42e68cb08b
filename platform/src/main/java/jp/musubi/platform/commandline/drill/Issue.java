package jp.musubi.platform.commandline.drill;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;

/**
 * 所見。An issue of an OperationOutcome; what is not there is empty.
 *
 * @param code the rule
 * @param text what is wrong
 * @param fix how to mend it
 * @param place FHIRPath
 */
record Issue(String severity, String code, String text, String fix, String place) {

    static List<Issue> listOf(JsonObject outcome) {
        return outcome.listObjects("issue").stream().map(Issue::of).toList();
    }

    private static Issue of(JsonObject issue) {
        JsonObject details = Objects.requireNonNullElseGet(issue.findObject("details"), JsonObject::empty);
        String code = details.listObjects("coding").stream()
                .map(coding -> textOf(coding, "code"))
                .findFirst()
                .orElse("");
        String place = issue.list("expression").stream()
                .flatMap(value -> value instanceof JsonText text ? Stream.of(text.value()) : Stream.empty())
                .findFirst()
                .orElse("");
        return new Issue(textOf(issue, "severity"), code, textOf(details, "text"), textOf(issue, "diagnostics"), place);
    }

    private static String textOf(JsonObject object, String name) {
        return Objects.requireNonNullElse(object.findText(name), "");
    }
}
