package jp.musubi.standard.json;

import java.util.List;

/**
 * 道筋。The way from the root to a value.
 *
 * @param steps empty for the root
 */
public record JsonPath(List<Step> steps) {

    public JsonPath {
        steps = List.copyOf(steps);
    }

    public sealed interface Step {
        record Name(String name) implements Step {}

        record Index(int index) implements Step {}
    }

    /** RFC 6901; empty for the whole document. */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Step step : steps) {
            pointer.append('/');
            if (step instanceof Step.Name member) {
                pointer.append(member.name().replace("~", "~0").replace("/", "~1"));
            } else if (step instanceof Step.Index element) {
                pointer.append(element.index());
            }
        }
        return pointer.toString();
    }
}
