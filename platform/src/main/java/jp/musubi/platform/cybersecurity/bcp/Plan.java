package jp.musubi.platform.cybersecurity.bcp;

import java.util.List;
import java.util.Map;

/**
 * 計画。What a facility has written, the newest of each.
 *
 * @param ticks lines of the check table that it covers
 * @param parts words by the id of their part
 * @param steps who cuts and how, by the id of the step of containment
 * @param contacts those in the chart, in the order in which they are called
 * @param seen number of lines in all: what a page was shown
 */
public record Plan(
        List<String> ticks, Map<String, String> parts, Map<String, String> steps, List<Contact> contacts, int seen) {

    /** Most signs of one part. */
    public static final int LONGEST = 4000;

    public Plan {
        ticks = List.copyOf(ticks);
        parts = Map.copyOf(parts);
        steps = Map.copyOf(steps);
        contacts = List.copyOf(contacts);
    }

    public boolean covers(String line) {
        return ticks.contains(line);
    }

    /** Empty when nothing was written. */
    public String part(String id) {
        return parts.getOrDefault(id, "");
    }

    public String step(String id) {
        return steps.getOrDefault(id, "");
    }

    public boolean empty() {
        return ticks.isEmpty() && parts.isEmpty() && steps.isEmpty() && contacts.isEmpty();
    }
}
