package jp.musubi.platform.kernel.audit.sealing;

/** 封ができない。Someone changed what may never change. The message names places only; docs/runbooks/audit.md says what to do. */
final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(String place) {
        super(place);
    }
}
