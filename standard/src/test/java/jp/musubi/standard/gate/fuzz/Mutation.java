package jp.musubi.standard.gate.fuzz;

import java.util.SplittableRandom;

/** One change of a document, by chance. What comes out need not be JSON. */
@FunctionalInterface
interface Mutation {

    byte[] of(byte[] body, SplittableRandom random);
}
