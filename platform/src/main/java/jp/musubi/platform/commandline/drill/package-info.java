/**
 * 演習 — はじめの一時間を、動いている結びで本当に行い、見えるはずのものが見えたかを一段ずつ言う。
 *
 * <p>Starts a platform of its own, or takes a running demo country, and talks to it by HTTP only: the API as systems do,
 * the pages as people do.
 */
@NullMarked
package jp.musubi.platform.commandline.drill;

import org.jspecify.annotations.NullMarked;
