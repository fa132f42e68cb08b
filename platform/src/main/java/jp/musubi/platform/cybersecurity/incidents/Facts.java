package jp.musubi.platform.cybersecurity.incidents;

import java.util.List;
import java.util.Map;

/** 分かったこと。The newest value of each fact; one that is not here is not known. */
public record Facts(Map<String, String> values) {

    /** What {@link #holds} knows. */
    static final List<String> CONDITIONS =
            List.of("ALWAYS", "HARM", "LEAK", "LEAK_WRONGFUL", "LEAK_PLAIN", "ATTACK_COMMON");

    public Facts {
        values = Map.copyOf(values);
    }

    /** Empty when it is not known. */
    public String get(String fact) {
        return values.getOrDefault(fact, "");
    }

    /** Whether a condition of the rule tables holds. Harm and leak count until somebody says that there is none. */
    boolean holds(String condition) {
        boolean leak = !get("LEAK").equals("NO");
        boolean wrongful = !get("ATTACK").isEmpty() && !get("ATTACK").equals("OTHER");
        return switch (condition) {
            case "ALWAYS" -> true;
            case "HARM" -> leak || !get("CARE").equals("NO");
            case "LEAK" -> leak;
            case "LEAK_WRONGFUL" -> leak && (wrongful || get("ATTACK").isEmpty());
            case "LEAK_PLAIN" -> leak && get("ATTACK").equals("OTHER");
            case "ATTACK_COMMON" -> List.of("RANSOMWARE", "DDOS").contains(get("ATTACK"));
            default -> throw new IllegalStateException("no such condition: " + condition);
        };
    }
}
