package jp.musubi.platform.portal.trying;

import java.util.concurrent.Semaphore;

/** 順番。Nobody is known here, so little is done at a time: some small documents, or one large one. */
final class Turns {

    private static final int ALL = 4;
    /** A document of this size and more, read into its values, needs the room of all. */
    private static final int LARGE = 1_000_000;

    private final Semaphore free = new Semaphore(ALL);

    /** Whether there was room, and so it was done. */
    boolean take(int bytes, Runnable work) {
        int room = bytes < LARGE ? 1 : ALL;
        if (!free.tryAcquire(room)) {
            return false;
        }
        try {
            work.run();
        } finally {
            free.release(room);
        }
        return true;
    }
}
