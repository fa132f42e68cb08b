package jp.musubi.platform.exchange.lists;

import jp.musubi.platform.records.SubmissionList;
import jp.musubi.platform.records.SubmissionState;

/** 一覧の進み具合の JSON。 */
record ListBody(
        String name,
        String state,
        String stateText,
        int total,
        int done,
        int taken,
        int refused,
        int turnedAway,
        int stopped,
        int broken,
        String acceptedAt) {

    static ListBody of(SubmissionList list) {
        return new ListBody(
                list.name(),
                list.state().name(),
                list.state().japanese(),
                list.received(),
                list.done(),
                list.of(SubmissionState.TAKEN),
                list.of(SubmissionState.REFUSED),
                list.of(SubmissionState.TURNED_AWAY),
                list.of(SubmissionState.STOPPED),
                list.of(SubmissionState.BROKEN),
                list.acceptedAt().toString());
    }
}
