package jp.musubi.standard.masters;

/** 行の誤り。Why a row cannot be read, in words without the file's content. */
final class RowFault extends Exception {

    private static final long serialVersionUID = 1L;

    RowFault(String why) {
        super(why, null, false, false);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
