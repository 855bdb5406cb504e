package org.hibernate.validator.spi.tracking;

import java.util.function.BooleanSupplier;

/** Decides whether validated beans are remembered, to cut cycles. Never asked: Verity remembers them wherever it must. */
public interface ProcessedBeansTrackingVoter {
    /** Whether to remember what a bean of this class leads to. */
    Vote isEnabledForBean(Class<?> rootBeanClass, boolean hasCascadables);

    /** Whether to remember what the return value of an executable leads to. */
    Vote isEnabledForReturnValue(
            Class<?> rootBeanClass, String executableName, Class<?>[] parameterTypes, boolean hasCascadables);

    /** Whether to remember what the parameters of an executable lead to. */
    Vote isEnabledForParameters(
            Class<?> rootBeanClass, String executableName, Class<?>[] parameterTypes, boolean hasCascadables);

    /** An answer. */
    enum Vote {
        /** As the provider finds right. */
        DEFAULT,

        /** They need not be remembered. */
        NON_TRACKING,

        /** They must be remembered. */
        TRACKING;

        /** Whether a vote asks for remembering; the default is asked only if the vote leaves it open. */
        public static boolean voteToTracking(Vote vote, BooleanSupplier defaultVote) {
            return vote == DEFAULT ? defaultVote.getAsBoolean() : vote == TRACKING;
        }
    }
}
