package org.hortillon;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The application; {@link org.hortillon.cli.Main} starts it. */
@Modulithic(systemName = "Hortillon", sharedModules = "kernel")
@ConfigurationPropertiesScan
@SpringBootApplication(
        exclude = {
            DataSourceAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
public class HortillonApplication {

    @Bean
    Clock clock(HortillonProperties properties) {
        return properties.clock();
    }
}
