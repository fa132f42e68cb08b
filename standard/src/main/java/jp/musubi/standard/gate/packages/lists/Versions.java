package jp.musubi.standard.gate.packages.lists;

import jp.musubi.standard.gate.guides.Guide;

/** Which of two versions is asked for a canonical without version. */
final class Versions {

    private Versions() {}

    /** Versions of numbers go by their numbers; anything else gives way to them and never replaces its like. */
    static boolean isNewer(String version, String known) {
        if (!Guide.isOne(version)) {
            return false;
        }
        return !Guide.isOne(known) || new Guide(version).compareTo(new Guide(known)) > 0;
    }
}
