package jp.musubi.platform.eligibility.web;

import java.util.UUID;
import java.util.regex.Pattern;

/** 番号の読み方。What is no UUID names nothing, and is answered like an unknown one. */
final class VisitIds {

    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final UUID NOTHING = new UUID(0, 0);

    private VisitIds() {}

    static UUID read(String text) {
        return SHAPE.matcher(text).matches() ? UUID.fromString(text) : NOTHING;
    }
}
