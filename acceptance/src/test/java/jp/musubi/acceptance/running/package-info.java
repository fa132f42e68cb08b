/**
 * 動かす — 組み立てた結びを起こし、殺し、また起こす。
 *
 * <p>Starts and stops the built application and other commands, and keeps what they print.
 */
package jp.musubi.acceptance.running;
