package jp.musubi.platform.kernel.people;

/** 番号の押さえ。For whoever keeps something under a number that the link desk may be moving at this moment. */
public interface NumberHold {

    /**
     * Whether the number is this person's; if so, it stays so until the caller's transaction ends. A move that is under
     * way is waited for, one that begins later waits.
     *
     * @throws IllegalStateException outside a transaction
     */
    boolean hold(String system, String value, PersonId person);
}
