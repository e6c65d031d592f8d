package org.hortillon.accounts.welcome;

import java.util.List;

/** A sector that a new hub may begin with; imports bring others. */
public record Sector(String key, String label, String labelEn) {

    static final List<Sector> OFFERED = List.of(
            new Sector("numerique", "Numérique et tech", "Digital and tech"),
            new Sector("sante", "Santé et bien-être", "Health and well-being"),
            new Sector("energie", "Énergie et environnement", "Energy and environment"),
            new Sector("agroalimentaire", "Agriculture et alimentation", "Farming and food"),
            new Sector("industrie", "Industrie et fabrication", "Industry and making"),
            new Sector("batiment", "Bâtiment et habitat", "Building and housing"),
            new Sector("commerce", "Commerce et artisanat", "Trade and crafts"),
            new Sector("services", "Services aux entreprises", "Business services"),
            new Sector("culture", "Culture et création", "Culture and creation"),
            new Sector("tourisme", "Tourisme et loisirs", "Tourism and leisure"),
            new Sector("formation", "Formation et éducation", "Training and education"),
            new Sector("mobilite", "Transport et mobilité", "Transport and mobility"));
}
