package jp.musubi.verifier;

/** 見つかった食い違い。 */
record Finding(String japanese, String english) {}
