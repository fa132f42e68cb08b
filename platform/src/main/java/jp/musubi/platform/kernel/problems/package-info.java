/**
 * 断りの言葉 — 何が起き、だれの番で、次に何をするか。
 *
 * <p>Every refusal has a stable code, a Japanese and an English text, and a next step.
 */
@NamedInterface("problems")
@NullMarked
package jp.musubi.platform.kernel.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
