package jp.musubi.platform.kernel.audit.sealing.web;

import jp.musubi.platform.kernel.audit.sealing.TreeHead;

/** 頭の JSON。 @param at UTC, six digits of a second's fraction, as signed */
record HeadBody(long size, String root, String at, String keyId, String signature) {

    static HeadBody of(TreeHead head) {
        return new HeadBody(head.size(), head.root().toString(), head.atText(), head.keyId(), head.signature());
    }
}
