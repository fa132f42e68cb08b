package jp.musubi.platform.kernel.disaster.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.disaster.Area;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/** 申し出の項目を読む。From JSON and from the form alike; a refusal names the field. */
final class OrderFields {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int MOST_AREAS = 2000;

    private OrderFields() {}

    /** @param text ISO 8601 with an offset, or a Japanese time without one as a form sends it */
    static Instant instant(String text, String field) {
        try {
            return text.length() <= "2026-04-01T09:00:00".length()
                    ? LocalDateTime.parse(text).atZone(JAPAN).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
    }

    static List<Area> areas(Collection<String> texts) {
        if (texts.size() > MOST_AREAS) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "areas");
        }
        List<Area> areas = new ArrayList<>();
        try {
            texts.forEach(text -> areas.add(new Area(text)));
        } catch (IllegalArgumentException noArea) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "areas");
        }
        return areas;
    }

    /** One area a line, or divided by spaces or commas. */
    static List<Area> areas(String lines) {
        return areas(List.of(lines.strip().split("[\\s,、,]+")));
    }

    static Set<DataClass> classes(Collection<String> names) {
        var classes = EnumSet.noneOf(DataClass.class);
        try {
            names.forEach(name -> classes.add(DataClass.valueOf(name)));
        } catch (IllegalArgumentException noClass) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "classes");
        }
        return classes;
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
    }
}
