package dev.verity.internal.runtime;

/** A program that GraalVM compiled ahead of time, or is about to: no class can be defined in it at run time. */
public final class NativeImage {
    /** Set by GraalVM while it builds an image, and in images. */
    private static final String MARK = "org.graalvm.nativeimage.imagecode";

    private NativeImage() {}

    /** True if this is one. */
    public static boolean isHere() {
        return System.getProperty(MARK) != null;
    }
}
