package jp.musubi.standard.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import jp.musubi.standard.gate.examples.Examples;
import jp.musubi.standard.words.FacilityCode;

/** An own, synthetic submission of the shipped examples, and copies of it with one thing changed. */
record Sample(String text) {

    static final FacilityCode SENDER = new FacilityCode("1312345679");

    static Sample of(String name) {
        return new Sample(new String(Examples.standard().get(name), UTF_8));
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
