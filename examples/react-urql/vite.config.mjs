import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// API_URL is read from the environment, and stands in the code as import.meta.env.API_URL.
export default defineConfig({ plugins: [react()], envPrefix: 'API_' });
