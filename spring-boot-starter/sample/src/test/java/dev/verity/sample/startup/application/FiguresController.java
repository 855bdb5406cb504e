package dev.verity.sample.startup.application;

import java.lang.management.ManagementFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what the application has used so far: classes loaded, and bytes on the heap that a collection leaves. */
@RestController
class FiguresController {
    @GetMapping("/figures")
    String figures() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long heap = runtime.totalMemory() - runtime.freeMemory();
        return ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount() + " " + heap;
    }
}
