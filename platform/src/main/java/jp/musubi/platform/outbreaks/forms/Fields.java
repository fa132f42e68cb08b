package jp.musubi.platform.outbreaks.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 中身の書き方。Values by item as a JSON object, for a column of a table. */
public final class Fields {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, String>> VALUES = new TypeReference<>() {};

    private Fields() {}

    public static String write(Map<String, String> values) {
        return JSON.writeValueAsString(values);
    }

    public static Map<String, String> read(String json) {
        return JSON.readValue(json, VALUES);
    }
}
