package jp.musubi.platform.cybersecurity.contracts;

import java.util.Arrays;
import java.util.Optional;

/** 受け持ち。What a party has to do with a row (cybersecurity §3: R, A, C, none). */
public enum Duty {
    R("実施", "Does it"),
    A("責任", "Accountable"),
    /** Both: it does it, and answers for it. */
    RA("実施と責任", "Does it and accountable"),
    C("相談", "Consulted"),
    NONE("受け持たない", "No part");

    private final String japanese;
    private final String english;

    Duty(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    public String japanese() {
        return japanese;
    }

    public String english() {
        return english;
    }

    public boolean does() {
        return this == R || this == RA;
    }

    public boolean accountable() {
        return this == A || this == RA;
    }

    public static Optional<Duty> find(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
