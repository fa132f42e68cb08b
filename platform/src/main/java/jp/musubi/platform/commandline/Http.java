package jp.musubi.platform.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** HTTP。The old client of the JDK: it starts in a third of the time of the new one. */
final class Http {

    private static final int CONNECT_MILLIS = 10_000;
    private static final int READ_MILLIS = 60_000;
    private static final JsonLimits SMALL = new JsonLimits(65_536, 16, 1_000, 100);

    private final URI address;

    Http(URI address) {
        this.address = address;
    }

    byte[] get(String path) throws Refused, Unreachable {
        try {
            return answer(open(path));
        } catch (IOException broken) {
            throw new Unreachable(address);
        }
    }

    /** Posts a JSON object of one text. */
    byte[] post(String path, String name, String value) throws Refused, Unreachable {
        try {
            HttpURLConnection connection = open(path);
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setDoOutput(true);
            try (var body = connection.getOutputStream()) {
                body.write(("{\"" + name + "\":\"" + escaped(value) + "\"}").getBytes(StandardCharsets.UTF_8));
            }
            return answer(connection);
        } catch (IOException broken) {
            throw new Unreachable(address);
        }
    }

    /** Posts nothing, as the holder of that token. */
    byte[] post(String path, String token) throws Refused, Unreachable {
        try {
            HttpURLConnection connection = open(path);
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Authorization", "Bearer " + token);
            connection.setFixedLengthStreamingMode(0);
            connection.setDoOutput(true);
            return answer(connection);
        } catch (IOException broken) {
            throw new Unreachable(address);
        }
    }

    /** Copies an answer of any length to a file. What the platform breaks off, or the network, is no answer. */
    void download(String path, String token, Path file) throws Refused, Unreachable, IOException {
        HttpURLConnection connection = open(path);
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Accept", "text/plain, application/problem+json");
        try {
            refuseOther(connection);
        } catch (IOException broken) {
            throw new Unreachable(address);
        }
        try (InputStream body = connection.getInputStream();
                var out = Files.newOutputStream(file)) {
            body.transferTo(out);
        }
    }

    byte[] get(String path, String token) throws Refused, Unreachable {
        try {
            return answer(open(path, token));
        } catch (IOException broken) {
            throw new Unreachable(address);
        }
    }

    /** Sends files of any length, never held as a whole. */
    byte[] put(String path, String token, SubmitFiles files) throws Refused, Unreachable {
        try {
            HttpURLConnection connection = open(path, token);
            connection.setRequestMethod("PUT");
            connection.setRequestProperty("Content-Type", files.contentType());
            connection.setChunkedStreamingMode(0);
            connection.setDoOutput(true);
            try (var body = connection.getOutputStream()) {
                files.writeTo(body);
            }
            return answer(connection);
        } catch (IOException broken) {
            throw new Unreachable(address);
        }
    }

    /** Copies an answer of any length. */
    void copy(String path, String token, OutputStream out) throws Refused, Unreachable {
        try {
            HttpURLConnection connection = open(path, token);
            connection.setRequestProperty("Accept", "application/x-ndjson, application/problem+json");
            refuseOther(connection);
            try (InputStream body = connection.getInputStream()) {
                body.transferTo(out);
            }
        } catch (IOException broken) {
            throw new Unreachable(address);
        }
    }

    private HttpURLConnection open(String path, String token) throws IOException {
        HttpURLConnection connection = open(path);
        connection.setRequestProperty("Authorization", "Bearer " + token);
        return connection;
    }

    static @Nullable JsonObject objectOrNull(byte[] bytes) {
        return JsonDocument.parse(bytes, SMALL) instanceof JsonDocument document
                        && document.root() instanceof JsonObject object
                ? object
                : null;
    }

    private HttpURLConnection open(String path) throws IOException {
        var connection = (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(READ_MILLIS);
        connection.setInstanceFollowRedirects(false);
        // Its own default asks for pages, and gets them.
        connection.setRequestProperty("Accept", "application/json, application/fhir+json, application/problem+json");
        connection.setRequestProperty("Accept-Language", "ja");
        return connection;
    }

    private static void refuseOther(HttpURLConnection connection) throws IOException, Refused {
        int status = connection.getResponseCode();
        if (status != HttpURLConnection.HTTP_OK && status != HttpURLConnection.HTTP_ACCEPTED) {
            try (InputStream body = connection.getErrorStream()) {
                throw Refused.of(status, body == null ? null : objectOrNull(body.readNBytes(SMALL.maxBytes())));
            }
        }
    }

    private static byte[] answer(HttpURLConnection connection) throws IOException, Refused {
        refuseOther(connection);
        try (InputStream body = connection.getInputStream()) {
            return body.readAllBytes();
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char letter : text.toCharArray()) {
            if (letter < ' ' || letter == '"' || letter == '\\') {
                escaped.append(String.format("\\u%04x", (int) letter));
            } else {
                escaped.append(letter);
            }
        }
        return escaped.toString();
    }
}
