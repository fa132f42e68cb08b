package jp.musubi.standard.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import jp.musubi.standard.words.FacilityCode;

/** An own, synthetic submission from the files beside this class, and copies of it with one thing changed. */
record Sample(String text) {

    static final FacilityCode SENDER = new FacilityCode("1312345679");

    static Sample of(String name) {
        try (InputStream file = Sample.class.getResourceAsStream(name + ".json")) {
            return new Sample(new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the first occurrence of a text replaced. */
    Sample with(String found, String replacement) {
        int at = text.indexOf(found);
        if (at < 0) {
            throw new IllegalArgumentException("Not in the sample: " + found);
        }
        return new Sample(text.substring(0, at) + replacement + text.substring(at + found.length()));
    }

    Sample withAll(String found, String replacement) {
        return new Sample(text.replace(found, replacement));
    }

    /** Line, from 1, of the n-th occurrence of a text. */
    int line(String found, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(found, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("Not in the sample: " + found);
            }
        }
        return (int) text.substring(0, at).chars().filter(sign -> sign == '\n').count() + 1;
    }

    byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    GateResult check() {
        return Gate.standard().check(bytes(), SENDER);
    }
}
