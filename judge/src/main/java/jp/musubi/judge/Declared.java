package jp.musubi.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** 名乗り。What a document says it is; nothing when it is not JSON. */
record Declared(String resourceType, List<String> profiles) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Declared in(byte[] json) {
        try {
            JsonNode root = JSON.readTree(json);
            List<String> profiles = new ArrayList<>();
            root.path("meta").path("profile").forEach(profile -> profiles.add(profile.asText()));
            return new Declared(root.path("resourceType").asText(""), profiles);
        } catch (IOException notJson) {
            return new Declared("", List.of());
        }
    }
}
