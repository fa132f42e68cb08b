/**
 * 受入試験 — 外から見える道だけを通る。HTTP、画面、命令。
 *
 * <p>Scenarios against the built platform, started as a user starts it. Nothing here imports code of the other modules,
 * and one test says so.
 */
package jp.musubi.acceptance;
