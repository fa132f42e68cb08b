package jp.musubi.platform.commandline.drill;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * 答え。
 *
 * @param asked method and path, for the words about it
 */
record Reply(String asked, HttpResponse<byte[]> response) {

    int status() {
        return response.statusCode();
    }

    byte[] bytes() {
        return response.body();
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Where it came from in the end, after redirects. */
    String path() {
        return response.uri().getPath();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** This answer, when it has that status. */
    Reply expect(int status) throws NotShown {
        if (status() != status) {
            throw NotShown.saying("status", asked, status, status() + codeText());
        }
        return this;
    }

    /** This page, when it holds the words. */
    Reply expectText(String words) throws NotShown {
        if (!text().contains(words)) {
            throw NotShown.saying("absent", asked, words);
        }
        return this;
    }

    JsonObject json() throws NotShown {
        JsonObject object = findJson();
        if (object == null) {
            throw NotShown.saying("unreadable", asked);
        }
        return object;
    }

    /** The text of that name; told as not shown when there is none. */
    static String text(JsonObject object, String name) throws NotShown {
        String text = object.findText(name);
        if (text == null) {
            throw NotShown.saying("member", name);
        }
        return text;
    }

    /** The code of a refusal, of problem+json or of an OperationOutcome; empty when there is none. */
    String code() {
        JsonObject problem = findJson();
        if (problem == null) {
            return "";
        }
        String code = problem.findText("code");
        return code != null
                ? code
                : Issue.listOf(problem).stream().map(Issue::code).findFirst().orElse("");
    }

    private String codeText() {
        String code = code();
        return code.isEmpty() ? "" : " " + code;
    }

    private @Nullable JsonObject findJson() {
        return JsonDocument.parse(bytes(), JsonLimits.SUBMISSION) instanceof JsonDocument document
                        && document.root() instanceof JsonObject object
                ? object
                : null;
    }
}
